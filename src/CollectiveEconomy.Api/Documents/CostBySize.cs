using System.Collections.Concurrent;
using System.Globalization;
using GraphQL;

namespace CollectiveEconomy.Api.Documents;

/// <summary>How large the answers of a document can be, by the variables that say how many are asked.</summary>
/// <param name="sizes">Names of these variables.</param>
internal sealed class CostBySize(IReadOnlyList<string> sizes)
{
    // Callers ask for few sizes; who counts through them is calculated anew.
    private const int Most = 100;

    private readonly ConcurrentDictionary<string, OperationComplexity> _known = [];

    /// <summary>The extent; null when it is not known.</summary>
    /// <param name="given">The variables of a request.</param>
    public OperationComplexity? Of(Inputs given) => Key(given) is { } key ? _known.GetValueOrDefault(key) : null;

    /// <summary>Remembers an extent, unless there are too many, or a size is no number.</summary>
    /// <param name="given">The variables of the request.</param>
    /// <param name="extent">What was calculated for them.</param>
    public void Remember(Inputs given, OperationComplexity extent)
    {
        if (_known.Count < Most && Key(given) is { } key)
            _known[key] = extent;
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
