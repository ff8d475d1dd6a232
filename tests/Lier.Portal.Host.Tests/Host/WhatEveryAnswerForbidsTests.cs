namespace Lier.Portal.Host;

/// <summary>The headers by which a browser keeps other sites out, on pages of every kind; see <see cref="RequestRules"/>.</summary>
public sealed class WhatEveryAnswerForbidsTests(Portal portal) : IClassFixture<Portal>
{
    [Theory]
    [InlineData("/")]
    [InlineData("/rapporten/2021-h1.csv")]
    [InlineData("/aanmelden")]
    [InlineData("/werk")]
    [InlineData("/bestaat-niet")]
    public async Task No_other_site_shows_it_in_a_frame(string path)
    {
        using var visitor = new Visitor(portal);

        using var answer = await visitor.GetAsync(path);

        var policy = Assert.Single(answer.Headers.GetValues("Content-Security-Policy"));
        Assert.Equal(["default-src 'self'", "object-src 'none'", "base-uri 'self'", "frame-ancestors 'none'"], policy.Split("; "));
        Assert.Equal(["nosniff"], answer.Headers.GetValues("X-Content-Type-Options"));
        Assert.Equal(["same-origin"], answer.Headers.GetValues("Referrer-Policy"));
    }
}
