namespace Lier.Portal.Domain.People;

/// <summary>How somebody wants to be told by mail; in the portal everything stands always.</summary>
public enum MailChoice
{
    AtOnce,
    Daily,
    Never,
}

/// <summary>The words on screen for a choice.</summary>
public static class MailChoiceText
{
    public static string Name(this MailChoice choice) => choice switch
    {
        MailChoice.AtOnce => "meteen",
        MailChoice.Daily => "één keer per dag, samengevat",
        MailChoice.Never => "geen mail",
    };
}
