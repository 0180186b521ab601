using GraphQL.Execution;

namespace CollectiveEconomy.Engine.Operations;

/// <summary>Where the arguments of a field come from: they are the same in each request, or have a place among those that differ.</summary>
/// <param name="Same">The arguments that are the same in each request; null for none.</param>
/// <param name="Place">The place among those that variables decide; null for the others.</param>
internal readonly record struct ArgumentsPlan(IDictionary<string, ArgumentValue>? Same, int? Place)
{
    /// <summary>The arguments in a request.</summary>
    /// <param name="varying">Those that variables decide.</param>
    public IDictionary<string, ArgumentValue>? In(IDictionary<string, ArgumentValue>?[] varying) =>
        Place is { } place ? varying[place] : Same;
}
