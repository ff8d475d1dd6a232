using Lier.Portal.Application.Messages;
using Lier.Portal.Application.Settings;

namespace Lier.Portal.Application.Mail;

/// <summary>A portal whose mail is set up by half does not start.</summary>
public static class MailCheck
{
    public static void Refuse(IConfiguration configuration)
    {
        var problems = MailSettings.Problems(configuration).ToList();
        if (problems.Count > 0) throw new SetupException(string.Join(Environment.NewLine, problems));
    }
}
