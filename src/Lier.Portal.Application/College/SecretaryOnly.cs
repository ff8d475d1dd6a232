using Lier.Portal.Domain;
using Lier.Portal.Domain.People;

namespace Lier.Portal.Application.College;

/// <summary>What lies before the college is read by its secretary, and by nobody else here.</summary>
public static class SecretaryOnly
{
    public static void Refuse(Person by)
    {
        if (!by.Is(Role.CollegeSecretary)) throw new RefusedException("Alleen de CBS-secretaris leest het dossier van het college.");
    }
}
