using System.Net;
using System.Text.RegularExpressions;

namespace Lier.Portal;

/// <summary>A browser without script that walks through the pages of several servers: keeps cookies, follows redirects, fills in forms.</summary>
public sealed partial class Browser : IDisposable
{
    private readonly CookieContainer cookies = new();
    private readonly HttpClient http;

    public Browser() => http = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, CookieContainer = cookies });

    /// <summary>A redirect to this path is not followed: where it would go is the page's address.</summary>
    public string? StopsBefore { get; set; }

    public Task<Page> OpenAsync(Uri address) => FollowAsync(new HttpRequestMessage(HttpMethod.Get, address));

    /// <summary>Sends the page's form that goes to <paramref name="action"/> (or its first), with its hidden fields and these.</summary>
    public Task<Page> SubmitAsync(Page page, string action = "", params (string Name, string Value)[] fields)
    {
        var form = Form().Matches(page.Html).First(f => f.Groups["action"].Value.EndsWith(action, StringComparison.Ordinal));
        var hidden = Hidden().Matches(form.Value).Select(h => (Name: h.Groups["name"].Value, Value: WebUtility.HtmlDecode(h.Groups["value"].Value)));
        return FollowAsync(new HttpRequestMessage(HttpMethod.Post, new Uri(page.Address, WebUtility.HtmlDecode(form.Groups["action"].Value)))
        {
            Content = new FormUrlEncodedContent(hidden.Where(h => fields.All(f => f.Name != h.Name)).Concat(fields).Select(f => KeyValuePair.Create(f.Name, f.Value))),
        });
    }

    public Cookie? CookieOf(Uri address, string name) => cookies.GetCookies(address)[name];

    public IEnumerable<string> CookieNames(Uri address) => cookies.GetCookies(address).Select(c => c.Name);

    public void Forget(Uri address, string name) => cookies.GetCookies(address)[name]!.Expired = true;

    public void Dispose() => http.Dispose();

    private async Task<Page> FollowAsync(HttpRequestMessage request)
    {
        using (request)
        {
            using var answer = await http.SendAsync(request);
            var address = request.RequestUri!;
            if (answer.Headers.Location is not { } location) return new Page(address, answer.StatusCode, await answer.Content.ReadAsStringAsync());

            var next = new Uri(address, location);
            return next.AbsolutePath == StopsBefore ? new Page(next, answer.StatusCode, "") : await OpenAsync(next);
        }
    }

    [GeneratedRegex("""<form[^>]*action="(?<action>[^"]*)"[^>]*>.*?</form>""", RegexOptions.Singleline)]
    private static partial Regex Form();

    [GeneratedRegex("""<input type="hidden" name="(?<name>[^"]*)" value="(?<value>[^"]*)"\s*/?>""")]
    private static partial Regex Hidden();
}

/// <summary>What a browser shows.</summary>
public sealed record Page(Uri Address, HttpStatusCode Status, string Html)
{
    public string Text => WebUtility.HtmlDecode(Html);

    public bool HasForm => Html.Contains("<form", StringComparison.Ordinal);
}
