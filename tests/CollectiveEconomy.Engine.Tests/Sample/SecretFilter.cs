using CollectiveEconomy.Engine.Schema;
using CollectiveEconomy.Statistics.Access;

namespace CollectiveEconomy.Engine.Tests.Sample;

/// <summary>Which secrets are wanted.</summary>
/// <param name="Number">Their number.</param>
/// <param name="Capital">Their capital.</param>
/// <param name="Key">A key, inside of a filter.</param>
/// <param name="Not">Which are not wanted.</param>
/// <param name="And">What else must hold.</param>
public sealed record SecretFilter(
    int? Number,
    [property: RequiresRole(Role.Researcher)] int? Capital,
    SecretOrderKey? Key,
    SecretFilter? Not,
    IReadOnlyList<SecretFilter>? And
);
