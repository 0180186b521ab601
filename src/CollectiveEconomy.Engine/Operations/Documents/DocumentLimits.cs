using System.ComponentModel.DataAnnotations;

namespace CollectiveEconomy.Engine.Operations.Documents;

/// <summary>How large a GraphQL document may be; checked before it is validated or cached. Configuration section <c>Limits</c>.</summary>
public sealed record DocumentLimits
{
    /// <summary>The most characters; 65,536 if not configured.</summary>
    [Range(1_000, 1_000_000)]
    public int Length { get; init; } = 65_536;

    /// <summary>The most tokens, comments not counted; 4,000 if not configured.</summary>
    [Range(500, 20_000)]
    public int Tokens { get; init; } = 4_000;

    /// <summary>How deep the parser may nest selections, values and types, each node counting one; 128 if not configured.</summary>
    /// <remarks>It bounds every later recursion too, so its upper bound is what a thread's stack is known to hold.</remarks>
    [Range(64, 512)]
    public int Nesting { get; init; } = 128;

    /// <summary>How deep fields may be nested, fragments written out; 15 if not configured. Introspection has a bound of its own.</summary>
    [Range(5, 30)]
    public int Depth { get; init; } = 15;

    /// <summary>The most aliases; 50 if not configured.</summary>
    [Range(0, 1_000)]
    public int Aliases { get; init; } = 50;

    /// <summary>The most directives; 50 if not configured.</summary>
    [Range(0, 1_000)]
    public int Directives { get; init; } = 50;

    /// <summary>The most fragment definitions; 100 if not configured.</summary>
    [Range(0, 500)]
    public int Fragments { get; init; } = 100;

    /// <summary>The most fields once every fragment is written out; 2,000 if not configured.</summary>
    [Range(200, 10_000)]
    public int Fields { get; init; } = 2_000;

    /// <summary>
    /// The most pairs of fields that fall on one place of the answer; 10,000 if not configured, which is one field 141 times. Validation compares
    /// each pair.
    /// </summary>
    [Range(100, 100_000)]
    public int Repeats { get; init; } = 10_000;
}
