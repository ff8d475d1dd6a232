using Microsoft.AspNetCore.Authorization;

namespace Lier.Portal.Identity;

/// <summary>The first door: who may come in at which desk. What no policy names is closed.</summary>
public static class Policies
{
    public const string AnyDesk = nameof(AnyDesk);
    public const string Notes = nameof(Notes);
    public const string Agreement = nameof(Agreement);
    public const string College = nameof(College);
    public const string Substitutes = nameof(Substitutes);
    public const string Deadlines = nameof(Deadlines);
    public const string Administration = nameof(Administration);

    public static void AddTo(AuthorizationBuilder authorization) => authorization
        .AddPolicy(AnyDesk, p => Allow(p, Enum.GetValues<Role>()))
        .AddPolicy(Notes, p => Allow(p, [Role.Staff, .. RoleText.Agreeing, Role.CollegeSecretary]))
        .AddPolicy(Agreement, p => Allow(p, [.. RoleText.Agreeing]))
        .AddPolicy(College, p => Allow(p, Role.CollegeSecretary))
        .AddPolicy(Substitutes, p => Allow(p, Role.Alderman, Role.Administrator))
        .AddPolicy(Deadlines, p => Allow(p, Role.CollegeSecretary, Role.Administrator))
        .AddPolicy(Administration, p => Allow(p, Role.Administrator))
        .SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAssertion(_ => false).Build());

    private static void Allow(AuthorizationPolicyBuilder policy, params Role[] roles) =>
        policy.RequireAuthenticatedUser().RequireRole(roles.Select(r => r.ToString()));
}
