using System.Collections.Concurrent;
using System.Globalization;
using GraphQL;

namespace CollectiveEconomy.Engine.Operations;

/// <summary>Cost and depth of an operation by the variables that set page sizes.</summary>
/// <param name="sizes">Names of these variables.</param>
internal sealed class CostBySize(IReadOnlyList<string> sizes)
{
    // Callers use few sizes; the cost of further ones is computed each time.
    private const int MaxSizes = 100;

    private readonly ConcurrentDictionary<string, (double TotalComplexity, int MaximumDepth)> _computed = [];

    /// <summary>The cost; null when it was not computed yet.</summary>
    /// <param name="given">The variables of a request.</param>
    public (double TotalComplexity, int MaximumDepth)? Of(Inputs given) =>
        Key(given) is { } key && _computed.TryGetValue(key, out var cost) ? cost : null;

    /// <summary>Remembers a cost, unless there are too many, or a size is no number.</summary>
    /// <param name="given">The variables of the request.</param>
    /// <param name="cost">What was computed for them.</param>
    public void Remember(Inputs given, (double TotalComplexity, int MaximumDepth) cost)
    {
        if (_computed.Count < MaxSizes && Key(given) is { } key)
            _computed[key] = cost;
    }

    // What is left out has its default, which is not the same as null.
    private string? Key(Inputs given)
    {
        var key = "";
        foreach (var name in sizes)
        {
            if (!given.TryGetValue(name, out var size))
                key += "-,";
            else if (size is null or int or long)
                key += string.Create(CultureInfo.InvariantCulture, $"{size},");
            else
                return null;
        }
        return key;
    }
}
