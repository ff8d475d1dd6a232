using Lier.Portal.Application.Messages;

namespace Lier.Portal.Application.Mail;

/// <summary>One mail: what waited for one person.</summary>
/// <param name="Total">How many messages it stands for; <paramref name="Rows"/> may be fewer.</param>
public sealed record Letter(
    Guid Id, string Address, string Name, bool IsAdministrator, IReadOnlyList<MessageRow> Rows, int Total, int Attempts)
{
    private const int LongestSubject = 78;

    public string Subject
    {
        get
        {
            var subject = Total > 1 ? MessageWords.SubjectOfSeveral(Total) : MessageWords.Subject(Rows[0].Sentence, Rows[0].Code);
            // One line, whatever a report or an action is called.
            subject = string.Concat(subject.Select(c => char.IsControl(c) ? ' ' : c));
            return subject.Length <= LongestSubject ? subject : $"{subject[..(LongestSubject - 1)]}…";
        }
    }
}
