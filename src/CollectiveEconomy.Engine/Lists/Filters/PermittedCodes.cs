using CollectiveEconomy.Engine.Errors;
using CollectiveEconomy.Statistics.Languages;
using CollectiveEconomy.Statistics.Messages;
using CollectiveEconomy.Storage.Register;
using Microsoft.EntityFrameworkCore;

namespace CollectiveEconomy.Engine.Lists.Filters;

/// <summary>The codes that a filter may name: a misspelt code would otherwise look like an empty answer.</summary>
/// <remarks>
/// They are kept in memory, and a list of the register is read, at first and anew, when a code is not among them, so a code that was just added is
/// known. One that was taken away since may be named until then; no row has it.
/// </remarks>
/// <param name="list">Name of the list.</param>
/// <param name="codes">The codes that are known from the beginning.</param>
/// <param name="later">Reads the codes; null of a list that never changes while the host runs.</param>
/// <param name="named">The codes with their names, which say what was meant; null when they have none.</param>
/// <param name="namedLater">Reads the codes of a list of the register with their names; null when they have none.</param>
public sealed class PermittedCodes(
    LocalizedText list,
    IEnumerable<string> codes,
    Func<RegisterContext, IQueryable<string>>? later = null,
    KnownCodes? named = null,
    Func<RegisterContext, IQueryable<NamedCode>>? namedLater = null
)
{
    private volatile HashSet<string> _codes = [.. codes];

    /// <summary>Name of the list.</summary>
    public LocalizedText List => list;

    /// <summary>The codes of a list of the register.</summary>
    /// <param name="list">Name of the list.</param>
    /// <param name="codes">Reads the codes.</param>
    /// <param name="named">Reads them with their names, when one was misspelt; null when they have none.</param>
    public static PermittedCodes Of(
        LocalizedText list,
        Func<RegisterContext, IQueryable<string>> codes,
        Func<RegisterContext, IQueryable<NamedCode>>? named = null
    ) => new(list, [], codes, namedLater: named);

    /// <summary>The check of a field's comparisons.</summary>
    /// <param name="name">Name of the filter's field.</param>
    /// <param name="comparisons">What it was given.</param>
    public IFilterCheck Check(string name, IDictionary<string, object?> comparisons) =>
        new CodeCheck(this, name, [.. ComparisonPredicates.Values<string>(comparisons)]);

    /// <exception cref="CodeUnknown">A value is not in the list.</exception>
    internal async ValueTask CheckAsync(
        string name,
        IReadOnlyCollection<string> values,
        RegisterContext register,
        CancellationToken cancellationToken
    )
    {
        if (later is not null && !values.All(_codes.Contains))
            _codes = await later(register).ToHashSetAsync(cancellationToken);
        if (values.FirstOrDefault(value => !_codes.Contains(value)) is { } unknown)
            throw await NamedAsync(register, cancellationToken) is { } meant
                ? new CodeUnknown(name, unknown, list, meant)
                : new CodeUnknown(name, unknown, list, _codes);
    }

    private async ValueTask<KnownCodes?> NamedAsync(RegisterContext register, CancellationToken cancellationToken) =>
        namedLater is null || _codes.Count == 0 ? named : new KnownCodes(null, await namedLater(register).ToListAsync(cancellationToken));
}
