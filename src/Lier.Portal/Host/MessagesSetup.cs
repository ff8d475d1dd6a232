using Lier.Portal.Application.Mail;
using Lier.Portal.Application.Messages;
using Lier.Portal.Application.Deadlines;
using Lier.Portal.Workers;

namespace Lier.Portal.Host;

/// <summary>Who is told what: on screen, by mail, and when a deadline comes near.</summary>
internal static class MessagesSetup
{
    public static void AddMessages(this IServiceCollection services)
    {
        services
            .AddSingleton<MessageBoard>()
            .AddSingleton<Outbox>()
            .AddSingleton<MessageQueries>()
            .AddSingleton<MessageCommands>();
    }

    public static void AddMail(this WebApplicationBuilder builder)
    {
        builder.Services
            .AddSingleton(MailSettings.Read(builder.Configuration))
            .AddSingleton<Postman>()
            .AddSingleton<LetterWriter>()
            .AddSingleton<MailCommands>()
            .AddSingleton<MailQueries>()
            .AddSingleton<MailDeskCommands>()
            .AddSingleton<MailTrouble>()
            .AddHostedService<MailWorker>();
    }

    public static void AddDeadlines(this IServiceCollection services)
    {
        services
            .AddSingleton<DeadlineQueries>()
            .AddSingleton<NoticeCommands>()
            .AddHostedService<DeadlineWorker>();
    }
}
