using Lier.Portal.Domain.People;

namespace Lier.Portal.Application.Programmes;

/// <summary>
/// Plan Samenleven in three versions: as promised, after April 2023, and after October with one number put right. The numbers are made up
/// for tests, and the college decided on them before that was kept as a decision.
/// </summary>
public sealed class MeasuredTown : IAsyncLifetime
{
    public const string Address = "https://portaal.lier.example";
    public const string Erratum = "Eén lijst telde dubbel: <b>210</b> & niet 220.";
    public const string Hostile = "Zie <script>alert('x')</script> & de **lijst**.";
    public const string Motivation = "Twee groepen begonnen later.\n\n- in Lier\n- in Koningshooikt";

    public Portal Portal { get; } = new() { Settings = [("Portal:Url", Address)] };

    public async Task InitializeAsync()
    {
        await Portal.InitializeAsync();
        await PublishAsync(Portal);
    }

    public Task DisposeAsync() => ((IAsyncLifetime)Portal).DisposeAsync();

    public static async Task PublishAsync(Portal portal)
    {
        await portal.ApprovedOfOldAsync();
        await portal.ApprovedOfOldAsync(
            "brug-naar-onderwijs", Measured.Entry with { Value = 96, Source = "Dossiers van schoolcoaching", Comment = Hostile });
        var doubled = await portal.ApprovedOfOldAsync("jongeren-zonder-diploma", Measured.Entry with { Value = 220 });
        await portal.ApprovedOfOldAsync(
            "actieplan-toegankelijkheid", Measured.Entry with { Value = 0, Comment = "Het ontwerp ligt klaar." });
        await portal.PublishProgrammeAsync();

        await portal.Get<MeasurementCommands>().CorrectAsync(doubled.Id, "Een lijst telde dubbel.", await portal.PersonAsync(Role.Staff));
        await portal.ApprovedOfOldAsync("jongeren-zonder-diploma", Measured.Entry with { Value = 210 });
        await portal.ApprovedOfOldAsync(
            Measured.Courses,
            new(1291, new(2023, 9, 30), "Registratie van de oefenkansen", "Vooral in het voorjaar.", Motivation),
            "2023-10-15");
        await portal.PublishProgrammeAsync(Erratum);
    }
}
