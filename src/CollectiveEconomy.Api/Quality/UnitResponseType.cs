using CollectiveEconomy.Api.Areas;
using CollectiveEconomy.Engine.Schema;
using CollectiveEconomy.Statistics.Access;
using CollectiveEconomy.Statistics.Areas;
using CollectiveEconomy.Statistics.Quality;
using GraphQL;

namespace CollectiveEconomy.Api.Quality;

/// <summary>Unit response in the schema. Rates are no secret; counts are, since with them a lone sender could be told.</summary>
internal sealed class UnitResponseType()
    : TypeOf<UnitResponse>(
        response => response.ProvinceId,
        response => response.Expected,
        response => response.Received,
        response => response.Dated,
        response => response.Late
    )
{
    /// <summary>The province, in the area set that was asked for; null for the whole country.</summary>
    /// <param name="response">The response.</param>
    /// <param name="directory">The areas.</param>
    public static Province? Province([FromSource] UnitResponse response, [FromServices] AreaDirectory directory) =>
        response.ProvinceId is { } id ? directory.Province(id) : null;

    /// <summary>Organisations that existed on 31 December of the year and so had to report.</summary>
    /// <param name="response">The response.</param>
    [RequiresRole(Role.Ministry)]
    public static int Expected([FromSource] UnitResponse response) => response.Expected;

    /// <summary>Those of them whose report is in the register; a report that says that nothing was reported (status O) is none.</summary>
    /// <param name="response">The response.</param>
    [RequiresRole(Role.Ministry)]
    public static int Received([FromSource] UnitResponse response) => response.Received;

    /// <summary>Received reports of which the register knows when they came in: those that came with a submission.</summary>
    /// <param name="response">The response.</param>
    [RequiresRole(Role.Ministry)]
    public static int Dated([FromSource] UnitResponse response) => response.Dated;

    /// <summary>Dated reports that came in after the deadline.</summary>
    /// <param name="response">The response.</param>
    [RequiresRole(Role.Ministry)]
    public static int Late([FromSource] UnitResponse response) => response.Late;
}
