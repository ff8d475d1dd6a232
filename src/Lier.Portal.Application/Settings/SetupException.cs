namespace Lier.Portal.Application.Settings;

/// <summary>The portal cannot start as it is set up; the message, in English, names the place and the cure.</summary>
public sealed class SetupException(string message) : Exception(message);
