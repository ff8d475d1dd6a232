using Lier.Portal.Application.Reports;
using Lier.Portal.Application.Verification;
using Lier.Portal.Public.Frame;

namespace Lier.Portal.Public.Register;

/// <summary>The page where a file is checked, and what it is made from.</summary>
internal sealed record CheckedFile(RegisterQueries Register, LastCheck Check, PageRenderer Renderer, CancellationToken Cancel)
{
    public async Task<IResult> AnswerAsync(string? sha256, string? objection) => await Renderer.PageAsync<CheckPage>(
        new(
            "Een bestand nakijken – Lier vordert",
            "Kijk na of een gedownload rapport of programma ongewijzigd is.",
            Urls.Check)
        {
            IsKept = false,
        },
        new()
        {
            [nameof(CheckPage.Sha256)] = sha256,
            [nameof(CheckPage.Known)] = sha256 is null ? null : await Register.WhatIsAsync(sha256, Cancel),
            [nameof(CheckPage.Objection)] = objection,
            [nameof(CheckPage.Check)] = await Check.ReadAsync(Cancel),
        });
}
