using CollectiveEconomy.Api.Areas;
using CollectiveEconomy.Engine.Schema;
using CollectiveEconomy.Statistics.Access;
using CollectiveEconomy.Statistics.Areas;
using CollectiveEconomy.Statistics.Quality;
using GraphQL;

namespace CollectiveEconomy.Api.Quality;

/// <summary>Unit response in the schema. Rates are public; counts are not, because they could identify a single sender.</summary>
internal sealed class UnitResponseType()
    : TypeOf<UnitResponse>(
        response => response.ProvinceId,
        response => response.Expected,
        response => response.Received,
        response => response.Dated,
        response => response.Late
    )
{
    /// <summary>Province, in the requested area set; null for the whole country.</summary>
    /// <param name="response">The response.</param>
    /// <param name="directory">The areas.</param>
    public static Province? Province([FromSource] UnitResponse response, [FromServices] AreaDirectory directory) =>
        response.ProvinceId is { } id ? directory.Province(id) : null;

    /// <summary>Number of organisations that existed on 31 December of the year and were therefore required to report.</summary>
    /// <param name="response">The response.</param>
    [RequiresRole(Role.Ministry)]
    public static int Expected([FromSource] UnitResponse response) => response.Expected;

    /// <summary>
    /// Number of these organisations with a report in the register; a report with status O (nothing reported) does not count.
    /// </summary>
    /// <param name="response">The response.</param>
    [RequiresRole(Role.Ministry)]
    public static int Received([FromSource] UnitResponse response) => response.Received;

    /// <summary>Number of received reports with a known date of receipt, that is, from a submission.</summary>
    /// <param name="response">The response.</param>
    [RequiresRole(Role.Ministry)]
    public static int Dated([FromSource] UnitResponse response) => response.Dated;

    /// <summary>Number of dated reports received after the deadline.</summary>
    /// <param name="response">The response.</param>
    [RequiresRole(Role.Ministry)]
    public static int Late([FromSource] UnitResponse response) => response.Late;
}
