using Lier.Portal.Domain;
using Lier.Portal.Domain.Notes;
using Lier.Portal.Domain.People;

namespace Lier.Portal.Pure.Tests.Domain.Notes;

/// <summary>
/// A team adds files and links to a note as <see cref="Evidence"/>, within bounds, under an <see cref="EvidenceName"/> that is safe.
/// </summary>
public sealed class EvidenceTests
{
    private const int MB = 1024 * 1024;

    private static EvidenceFile File(int size = 100, string name = "lijst.pdf") => new(name, EvidenceKind.Pdf, size, new('0', 64));

    private static Evidence Add(EvidenceFile file, Person? by = null, ProgressNote? note = null, int count = 0, long bytes = 0, string shows = "De lijst.") =>
        Evidence.OfFile(note ?? Given.WrittenNote(), file, shows, count, bytes, Given.By(by ?? Townspeople.Author));

    [Theory]
    [InlineData(nameof(Townspeople.Author), true)]
    [InlineData(nameof(Townspeople.Colleague), true)]
    [InlineData(nameof(Townspeople.StaffOfAnotherTeam), false)]
    [InlineData(nameof(Townspeople.TeamWithoutRole), false)]
    [InlineData(nameof(Townspeople.Alderman), false)]
    [InlineData(nameof(Townspeople.Secretary), false)]
    [InlineData(nameof(Townspeople.Administrator), false)]
    public void Only_the_team_adds_and_takes_away(string person, bool may)
    {
        var by = Townspeople.Named(person);
        var there = Add(File());

        Assert.Equal(may, Record.Exception(() => Add(File(), by)) is null);
        Assert.Equal(may, Record.Exception(() => Evidence.Link(Given.WrittenNote(), "https://www.lier.be", "De site.", 0, Given.By(by))) is null);
        Assert.Equal(may, Record.Exception(() => there.Remove(Given.By(by, 3))) is null);
        Assert.Equal(may ? new EvidenceMark(by.Id, by.Name, Given.Now.AddMinutes(3)) : null, there.Removed);
    }

    [Fact]
    public void What_was_submitted_keeps_its_evidence()
    {
        var note = Given.WrittenNote();
        var there = Add(File(), note: note);
        note.Submit(Given.By(Townspeople.Author, 1));

        Assert.StartsWith("De tekst ligt vast", Assert.Throws<RefusedException>(() => Add(File(), note: note)).Message, StringComparison.Ordinal);
        Assert.Throws<RefusedException>(() => there.Remove(Given.By(Townspeople.Author)));
        Assert.Null(there.Removed);
    }

    [Fact]
    public void What_is_gone_is_not_taken_away_again()
    {
        var there = Add(File());
        there.Remove(Given.By(Townspeople.Author));

        Assert.Equal("Dit bewijsstuk is al verwijderd door Wim Peeters.", Assert.Throws<RefusedException>(() => there.Remove(Given.By(Townspeople.Colleague))).Message);
    }

    [Theory]
    [InlineData(0, 0, 0, false)]
    [InlineData(1, 0, 0, true)]
    [InlineData(10 * MB, 0, 0, true)]
    [InlineData(10 * MB + 1, 0, 0, false)]
    [InlineData(100, 19, 0, true)]
    [InlineData(100, 20, 0, false)]
    [InlineData(10 * MB, 4, 40L * MB, true)]
    [InlineData(10 * MB, 5, 40L * MB + 1, false)]
    public void There_is_an_end_to_what_a_note_carries(int size, int count, long bytes, bool may) =>
        Assert.Equal(may, Record.Exception(() => Add(File(size), count: count, bytes: bytes)) is null);

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("Een \u0000 teken")]
    public void Whoever_adds_something_says_what_it_shows(string shows) => Assert.Throws<RefusedException>(() => Add(File(), shows: shows));

    [Theory]
    [InlineData("https://www.lier.be/fietspunt?jaar=2021#cijfers", true)]
    [InlineData("http://intranet/lijst", true)]
    [InlineData(" https://www.lier.be ", true)]
    [InlineData("www.lier.be", false)]
    [InlineData("/werk", false)]
    [InlineData("//elders.example", false)]
    [InlineData("javascript:alert(1)", false)]
    [InlineData("data:text/html,x", false)]
    [InlineData("file:///etc/passwd", false)]
    [InlineData("ftp://www.lier.be", false)]
    [InlineData("https://www.lier.be@elders.example", false)]
    [InlineData("https://", false)]
    [InlineData("https://www.lier.be/a b", false)]
    [InlineData("", false)]
    public void A_link_leads_to_a_web_page(string address, bool may)
    {
        var refused = Record.Exception(() => Assert.Equal(address.Trim(), Evidence.Link(Given.WrittenNote(), address, "De site.", 0, Given.By(Townspeople.Author)).Address));

        Assert.Equal(may, refused is null);
    }

    [Theory]
    [InlineData("lijst.pdf", "lijst.pdf")]
    [InlineData("../../x.pdf", "x.pdf")]
    [InlineData(@"C:\Users\wim\lijst 2021.pdf", "lijst 2021.pdf")]
    [InlineData("a\"\r\nSet-Cookie: x.pdf", "a_Set-Cookie_ x.pdf")]
    [InlineData("factuur\u202Efdp.exe", "factuurfdp.exe")]
    [InlineData("l\u200Bij\uFEFFst\u0000.pdf", "lijst.pdf")]
    [InlineData("half \uD83D.pdf", "half.pdf")]
    [InlineData("  .lijst.pdf . ", "lijst.pdf")]
    [InlineData(".pdf", "pdf")]
    [InlineData("....", "bewijsstuk")]
    [InlineData("", "bewijsstuk")]
    [InlineData("overzicht é ☃ 🚲.pdf", "overzicht é ☃ 🚲.pdf")]
    public void A_name_is_cleaned_of_what_is_no_name(string sent, string kept) => Assert.Equal(kept, EvidenceName.Clean(sent));

    [Fact]
    public void A_long_name_keeps_its_extension()
    {
        var name = EvidenceName.Clean(new string('a', 500) + ".pdf");

        Assert.Equal((150, ".pdf"), (name.Length, EvidenceName.ExtensionOf(name)));
        Assert.Equal(name, EvidenceName.Clean(name));
    }

    [Fact]
    public void A_name_that_is_cut_off_between_two_words_is_as_clean_as_any_other()
    {
        var name = EvidenceName.Clean(new string('a', 145) + " en nog meer.pdf");

        Assert.Equal(new string('a', 145) + ".pdf", name);
        Assert.Equal(name, EvidenceName.Clean(name));
    }
}
