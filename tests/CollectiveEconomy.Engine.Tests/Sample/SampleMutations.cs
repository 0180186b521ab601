using CollectiveEconomy.Engine.Schema;

namespace CollectiveEconomy.Engine.Tests.Sample;

public sealed class SampleMutations : IMutationFields
{
    /// <summary>Says what it would rename.</summary>
    public static string Rename(string to) => to;
}
