using Lier.Portal.Documents.Pdf;

namespace Lier.Portal.Application.Printing;

/// <summary>
/// A Chromium that is missing, hangs, fails or prints something else is ended by <see cref="ChromiumRun"/> and told to the administrator by
/// <see cref="PdfHealth"/>.
/// </summary>
public sealed class WhenChromiumDoesNotPrintTests
{
    private const string Page = "<!DOCTYPE html><title>Een</title><p>Een</p>";

    private static readonly PdfFacts Facts = new("Een", "Twee", null);

    [Fact]
    public async Task Without_Chromium_it_says_so_and_what_cures_it()
    {
        var settings = new PdfSettings("/nergens/chromium", Sandbox: true, PdfSettings.UsualTimeLimit);

        var refusal = await Assert.ThrowsAsync<NoChromiumException>(() => new PdfPrinter(settings, TimeProvider.System).PrintAsync(Page, Facts, CancellationToken.None));

        Assert.Equal("No PDF can be made: Pdf:Chromium is '/nergens/chromium', where no program is.", refusal.Message);
        Assert.Equal(
            new PdfHealth(false, "Het portaal kan geen pdf’s maken: de instelling Pdf:Chromium zegt /nergens/chromium, en daar staat geen programma. Verbeter de instelling, of haal ze weg en installeer Chromium."),
            PdfHealth.Of(settings));
    }

    [Fact]
    public void A_Chromium_on_the_path_is_found_by_its_name()
    {
        var health = PdfHealth.Of(new PdfSettings("", Sandbox: true, PdfSettings.UsualTimeLimit));

        Assert.True(health.CanPrint);
        Assert.Matches("^Het portaal maakt pdf’s met /.*chromium\\.$", health.Words);
        Assert.True(PdfHealth.Of(new PdfSettings("sh", Sandbox: true, PdfSettings.UsualTimeLimit)).CanPrint);
        Assert.False(PdfHealth.Of(new PdfSettings("zo-heet-geen-programma", Sandbox: true, PdfSettings.UsualTimeLimit)).CanPrint);
    }

    [Fact]
    public async Task One_that_hangs_is_ended_with_its_children_and_leaves_no_folder()
    {
        using var hanging = new StandIn("echo 'ik blijf' >&2; sleep 1000 & echo $! > $SEEN/child; wait");

        var failure = await Assert.ThrowsAsync<ChromiumFailedException>(() => hanging.Printer(TimeSpan.FromSeconds(2)).PrintAsync(Page, Facts, CancellationToken.None));

        Assert.Equal("Chromium did not end within 00:00:02. It said: ik blijf", failure.Message);
        AssertNothingIsLeft(hanging, "pid", "child");
    }

    [Fact]
    public async Task One_that_is_no_longer_wanted_is_ended_too()
    {
        using var hanging = new StandIn("sleep 1000 & echo $! > $SEEN/child; wait");
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(2));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => hanging.Printer().PrintAsync(Page, Facts, patience.Token));

        AssertNothingIsLeft(hanging, "pid", "child");
    }

    [Theory]
    [InlineData("echo oei >&2; exit 3", "Chromium ended with code 3. It said: oei")]
    [InlineData("exit 0", "Chromium ended and printed nothing. It said: nothing")]
    public async Task One_that_fails_is_quoted(string script, string message)
    {
        using var failing = new StandIn(script);

        var failure = await Assert.ThrowsAsync<ChromiumFailedException>(() => failing.Printer().PrintAsync(Page, Facts, CancellationToken.None));

        Assert.Equal(message, failure.Message);
        AssertNothingIsLeft(failing, "pid");
    }

    [Fact]
    public async Task One_that_prints_something_else_gives_no_PDF()
    {
        using var other = new StandIn("for word in \"$@\"; do case $word in --print-to-pdf=*) echo hallo > ${word#--print-to-pdf=};; esac; done");

        await Assert.ThrowsAsync<UnforeseenPdfException>(() => other.Printer().PrintAsync(Page, Facts, CancellationToken.None));

        AssertNothingIsLeft(other, "pid");
    }

    [Fact]
    public async Task It_gets_nothing_of_the_environment_of_the_portal()
    {
        using var curious = new StandIn("env | cut -d= -f1 | sort > $SEEN/environment; ls -ld . | cut -c1-10 > $SEEN/rights");

        await Assert.ThrowsAsync<ChromiumFailedException>(() => curious.Printer().PrintAsync(Page, Facts, CancellationToken.None));

        Assert.Empty(curious.Seen("environment").Split('\n').Except(["HOME", "LANG", "PATH", "PWD", "OLDPWD", "SHLVL", "TMPDIR", "_"]));
        Assert.Equal("drwx------", curious.Seen("rights"));
    }

    private static void AssertNothingIsLeft(StandIn standIn, params string[] processes)
    {
        Assert.All(processes, process => Assert.False(standIn.IsRunning(process), $"{process} still runs"));
        Assert.False(Directory.Exists(standIn.Seen("folder")));
    }
}
