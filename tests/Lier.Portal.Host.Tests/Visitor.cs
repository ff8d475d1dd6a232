using System.Net;
using System.Text.RegularExpressions;
using Lier.Portal.Domain.People;

namespace Lier.Portal;

/// <summary>Somebody at a browser that runs no script: follows no redirect by itself, keeps cookies, fills in forms.</summary>
public sealed partial class Visitor : IDisposable
{
    private readonly CookieContainer cookies;
    private readonly HttpClient http;

    public Visitor(Portal portal) : this(portal, new CookieContainer()) { }

    private Visitor(Portal portal, CookieContainer cookies)
    {
        this.cookies = cookies;
        http = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, CookieContainer = cookies }) { BaseAddress = portal.ClientOptions.BaseAddress };
    }

    /// <summary>Somebody else who got hold of this visitor's cookies as they are now.</summary>
    public Visitor WithTheSameCookies(Portal portal)
    {
        var copy = new CookieContainer();
        copy.Add(cookies.GetAllCookies());
        return new Visitor(portal, copy);
    }

    public static async Task<Visitor> SignedInAsync(Portal portal, Role role)
    {
        var visitor = new Visitor(portal);
        using var answer = await visitor.SubmitAsync("/aanmelden", $"/aanmelden/als/{role}");
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        return visitor;
    }

    public Task<HttpResponseMessage> GetAsync(string path) => http.GetAsync(new Uri(path, UriKind.Relative));

    public Task<HttpResponseMessage> HeadAsync(string path) => http.SendAsync(new HttpRequestMessage(HttpMethod.Head, new Uri(path, UriKind.Relative)));

    public async Task<string> ReadAsync(string path)
    {
        using var answer = await GetAsync(path);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await answer.Content.ReadAsStringAsync();
    }

    /// <summary>Posts a form of a page with its antiforgery token.</summary>
    public async Task<HttpResponseMessage> SubmitAsync(string page, string action, params (string Name, string Value)[] fields) =>
        await PostAsync(action, [("__RequestVerificationToken", await TokenOfAsync(page)), .. fields]);

    /// <summary>Posts a form with a file in the field "bestand", as a browser would.</summary>
    /// <param name="page">Where the antiforgery token comes from; null for a form without one.</param>
    public async Task<HttpResponseMessage> UploadAsync(string? page, string action, string fileName, byte[] content, params (string Name, string Value)[] fields)
    {
        using var form = new MultipartFormDataContent();
        if (page is not null) form.Add(new StringContent(await TokenOfAsync(page)), "__RequestVerificationToken");
        foreach (var (name, value) in fields) form.Add(new StringContent(value), name);
        var file = new ByteArrayContent(content);
        file.Headers.ContentDisposition = new("form-data") { Name = "bestand", FileNameStar = fileName };
        form.Add(file);
        return await http.PostAsync(new Uri(action, UriKind.Relative), form);
    }

    private async Task<string> TokenOfAsync(string page) => WebUtility.HtmlDecode(Token().Match(await ReadAsync(page)).Groups[1].Value);

    public async Task<HttpResponseMessage> PostAsync(string action, params (string Name, string Value)[] fields)
    {
        using var form = new FormUrlEncodedContent(fields.Select(f => KeyValuePair.Create(f.Name, f.Value)));
        return await http.PostAsync(new Uri(action, UriKind.Relative), form);
    }

    public void Dispose() => http.Dispose();

    [GeneratedRegex("name=\"__RequestVerificationToken\" value=\"([^\"]+)\"")]
    private static partial Regex Token();
}
