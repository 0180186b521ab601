using CollectiveEconomy.Engine.Errors;
using CollectiveEconomy.Engine.Schema;
using CollectiveEconomy.Statistics.Areas;
using CollectiveEconomy.Statistics.Languages;
using CollectiveEconomy.Statistics.Messages;
using CollectiveEconomy.Storage.Register;
using GraphQL;
using Microsoft.EntityFrameworkCore;

namespace CollectiveEconomy.Api.Areas;

/// <summary>Root fields of areas.</summary>
internal sealed class AreaQueries : IQueryFields
{
    /// <summary>The regions of an area set, in their official order.</summary>
    /// <param name="directory">The areas.</param>
    /// <param name="areas">The area set; null for the regions in force on `asOf`, and without it for AREAS_2025.</param>
    /// <param name="asOf">Day on which the regions are in force; null for those of the set on any day.</param>
    public static IEnumerable<Region> Regions([FromServices] AreaDirectory directory, AreaSet? areas, DateOnly? asOf) =>
        asOf is { } day ? directory.Regions(areas, day) : directory.Regions(areas ?? AreaSet.Areas2025);

    /// <summary>The provinces of an area set, by code.</summary>
    /// <param name="directory">The areas.</param>
    /// <param name="areas">The area set; null for the one in force on `asOf`, and without it for AREAS_2025.</param>
    /// <param name="asOf">Day to which names and kinds refer; null for the latest.</param>
    [Cost(Page = 63)]
    public static IEnumerable<Province> Provinces([FromServices] AreaDirectory directory, AreaSet? areas, DateOnly? asOf) =>
        asOf is { } day ? directory.Provinces(areas, day) : directory.Provinces(areas ?? AreaSet.Areas2025);

    /// <summary>One province; an unknown code is an error that names what was probably meant.</summary>
    /// <param name="code">Its code, for example 46.</param>
    /// <param name="directory">The areas.</param>
    /// <param name="areas">The area set of the code; null for the one in force on `asOf`, and without it for AREAS_2025.</param>
    /// <param name="asOf">Day to which name and kind refer; null for the latest.</param>
    public static Province Province(string code, [FromServices] AreaDirectory directory, AreaSet? areas, DateOnly? asOf)
    {
        var provinces = Provinces(directory, areas, asOf).ToList();
        var set = provinces[0].Areas;
        return provinces.Find(province => province.Code == code)
            ?? throw new CodeUnknown(
                "code",
                code,
                LocalizedText.Same(AreaCodelists.Id(AreaLevel.Province, set)),
                KnownCodes.Of(AreaCodelists.Id(AreaLevel.Province, set), directory.NamedProvinces(set))
            );
    }

    /// <summary>How the provinces of one day continue on another, by the code of the earlier day; every province of either day is listed.</summary>
    /// <param name="directory">The areas.</param>
    /// <param name="from">A day.</param>
    /// <param name="to">Another day, which may be the earlier.</param>
    [Cost(Page = 63)]
    public static IEnumerable<AreaLink> AreaCrosswalk([FromServices] AreaDirectory directory, DateOnly from, DateOnly to)
    {
        AreaDayUnknown.Checked(from);
        AreaDayUnknown.Checked(to);
        return directory.Crosswalk.Between(from, to);
    }

    /// <summary>Changes of the country's division, oldest first.</summary>
    /// <param name="store">The register.</param>
    /// <param name="cancellationToken">Stops the query.</param>
    public static async Task<IReadOnlyList<AreaEvent>> AreaEvents(
        [FromServices] IDbContextFactory<RegisterContext> store,
        CancellationToken cancellationToken
    )
    {
        await using var register = await store.CreateDbContextAsync(cancellationToken);
        return await register.AreaEvents.OrderBy(change => change.EffectiveDate).ThenBy(change => change.Id).ToListAsync(cancellationToken);
    }
}
