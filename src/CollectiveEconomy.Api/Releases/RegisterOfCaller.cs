using CollectiveEconomy.Engine.Operations;
using CollectiveEconomy.Statistics.Access;
using CollectiveEconomy.Storage.Register;
using Microsoft.EntityFrameworkCore;

namespace CollectiveEconomy.Api.Releases;

/// <summary>
/// The register as who asks may see it: annual figures up to the last year that a public release covers, and all of them for a steward. Where
/// nobody asks it is as for anybody, so that a path which forgets to say whom it answers shows too little, never too much.
/// </summary>
/// <param name="contexts">Makes contexts, which are used again and again.</param>
/// <param name="requests">Knows the running request.</param>
/// <param name="catalogue">Knows the releases when there is none.</param>
internal sealed class RegisterOfCaller(
    IDbContextFactory<RegisterContext> contexts,
    IHttpContextAccessor requests,
    ReleaseCatalogue catalogue
) : IDbContextFactory<RegisterContext>
{
    public RegisterContext CreateDbContext() => Limited(contexts.CreateDbContext());

    public async Task<RegisterContext> CreateDbContextAsync(CancellationToken cancellationToken = default) =>
        Limited(await contexts.CreateDbContextAsync(cancellationToken));

    private RegisterContext Limited(RegisterContext register)
    {
        register.LastYearSeen = LastYear(requests.HttpContext?.RequestServices);
        return register;
    }

    private int LastYear(IServiceProvider? request)
    {
        if (request?.GetService<RequestAccess>()?.Value.Reaches(Role.Steward) == true)
            return int.MaxValue;
        var state = request?.GetService<ReleasesOfRequest>()?.State ?? catalogue.State;
        return state.Releases.LastYear ?? int.MinValue;
    }
}
