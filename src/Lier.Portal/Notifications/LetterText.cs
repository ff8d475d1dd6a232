using System.Text;
using Lier.Portal.Shared;

namespace Lier.Portal.Notifications;

/// <summary>A mail as plain text: the same words as <see cref="LetterBody"/>.</summary>
public static class LetterText
{
    public static string LinkName(MessageRow row) => row.Topic is not null ? "Open het in het portaal" : row.Kind == MessageKind.Feedback ? "Lees de melding" : row.Code is null ? "Lees het rapport" : row.Kind == MessageKind.Escalation ? "Bekijk het in het portaal" : "Open de nota";

    public static string Write(Letter letter, Uri portal)
    {
        var text = new StringBuilder($"Dag {letter.Name}\n\n");
        foreach (var row in letter.Rows)
        {
            text.Append(row.Sentence).Append('\n').Append(row.About).Append('\n');
            if (row.Title is not null) text.Append(row.Title).Append('\n');
            text.Append(row.Who).Append('\n');
            if (row.Reason is not null) text.Append("Reden: ").Append(row.Reason).Append('\n');
            text.Append(LinkName(row)).Append(": ").Append(letter.LinkTo(row, portal)).Append("\n\n");
        }

        if (letter.Total > letter.Rows.Count) text.Append($"En nog {letter.Total - letter.Rows.Count} andere.\n\n");
        return text.Append("-- \nAl uw meldingen, en hoe u ze wilt krijgen: ").Append(new Uri(portal, Urls.Messages)).Append('\n').ToString();
    }
}
