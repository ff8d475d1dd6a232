using Lier.Portal.Application.Programmes;
using Lier.Portal.Desks.Keeping;
using Lier.Portal.Domain.Approvals;

namespace Lier.Portal.Desks.Programmes;

/// <summary>Where what is filled in for a measurement is kept.</summary>
public sealed class MeasurementKeeping(MeasurementCommands steps, ProgrammeQueries queries, DeskSession session)
{
    public Storage<MeasurementForm> Of(AskedMeasurement asked) => new(
        async (revision, form) =>
            await steps.WriteAsync(asked.Programme, asked.Date, asked.Target, revision, form.Read(), await session.PersonAsync()),
        async (revision, form) =>
            await steps.SubmitAsync(asked.Programme, asked.Date, asked.Target, revision, form.Read(), await session.PersonAsync()),
        revision => NewerAsync(asked, revision));

    private async Task<Newer<MeasurementForm>?> NewerAsync(AskedMeasurement asked, int revision)
    {
        var person = await session.PersonAsync();
        var programme = await queries.FindAsync(asked.Programme);
        var target = programme?.Targets.SingleOrDefault(t => t.Promise.Slug == asked.Target);
        if (target?.Dates.SingleOrDefault(d => d.Slug == asked.Date) is not { } date || !target.MayBeWrittenBy(person)) return null;
        return target.MeasuredFor(date) is { Stage: NoteStage.Draft } newer && newer.Revision != revision
            ? new(MeasurementForm.Of(newer.Entry), newer.Revision, newer.LastWrittenBy ?? "iemand anders")
            : null;
    }
}
