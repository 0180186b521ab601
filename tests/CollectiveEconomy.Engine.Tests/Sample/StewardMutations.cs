using CollectiveEconomy.Engine.Schema;
using CollectiveEconomy.Statistics.Access;

namespace CollectiveEconomy.Engine.Tests.Sample;

[RequiresRole(Role.Steward)]
public sealed class StewardMutations : IMutationFields
{
    /// <summary>Seals, in word.</summary>
    public static string Seal() => "sealed";
}
