using System.Security.Cryptography;
using System.Text.Json;
using CollectiveEconomy.Api.Areas;
using CollectiveEconomy.Api.Codelists;
using CollectiveEconomy.Api.Outcomes;
using CollectiveEconomy.Statistics.Areas;

namespace CollectiveEconomy.Api.Versions;

/// <summary>What shapes answers from the register besides its rows as they are now: areas, codelists and outcome indicators, which are read once, at the start.</summary>
internal sealed class ReferenceVersion
{
    /// <summary>Made of what they say, so hosts that were started before and after other changes of the register have the same.</summary>
    /// <param name="areas">The areas.</param>
    /// <param name="codelists">The codelists.</param>
    /// <param name="outcomes">The outcome indicators.</param>
    public ReferenceVersion(AreaDirectory areas, CodelistDirectory codelists, OutcomeIndicatorDirectory outcomes)
    {
        var sets = Enum.GetValues<AreaSet>();
        var lists = codelists.Codelists;
        var bytes = JsonSerializer.SerializeToUtf8Bytes(
            new
            {
                Regions = sets.SelectMany(areas.Regions),
                Provinces = sets.SelectMany(areas.Provinces),
                areas.Validities,
                Codelists = lists,
                Codes = lists.SelectMany(list => codelists.Codes(list.Id)),
                OutcomeIndicators = outcomes.Indicators,
            }
        );
        Text = Convert.ToHexStringLower(SHA256.HashData(bytes));
    }

    /// <summary>The version.</summary>
    public string Text { get; }
}
