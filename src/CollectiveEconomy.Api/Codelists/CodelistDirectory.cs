using System.Collections.Frozen;
using CollectiveEconomy.Engine.Lists.Filters;
using CollectiveEconomy.Statistics.Codelists;
using CollectiveEconomy.Statistics.Languages;
using CollectiveEconomy.Statistics.Messages;
using CollectiveEconomy.Storage.Register;
using Microsoft.EntityFrameworkCore;

namespace CollectiveEconomy.Api.Codelists;

/// <summary>The codelists in memory: they are few and change with the platform's version only.</summary>
/// <param name="codelists">All codelists, by identifier.</param>
/// <param name="codes">Every code, in the order of its list.</param>
internal sealed class CodelistDirectory(IReadOnlyList<Codelist> codelists, IReadOnlyList<Code> codes)
{
    private readonly ILookup<string, Code> _codes = codes.ToLookup(code => code.CodelistId);
    private readonly FrozenDictionary<(string, string), Code> _byValue = codes.ToFrozenDictionary(code => (code.CodelistId, code.Value));

    /// <summary>Reads the codelists of the register.</summary>
    public static CodelistDirectory Read(IDbContextFactory<RegisterContext> store)
    {
        using var register = store.CreateDbContext();
        return new CodelistDirectory(
            [.. register.Codelists.OrderBy(codelist => codelist.Id)],
            [.. register.Codes.OrderBy(code => code.CodelistId).ThenBy(code => code.SortOrder)]
        );
    }

    /// <summary>All codelists, by identifier.</summary>
    public IReadOnlyList<Codelist> Codelists => codelists;

    /// <summary>The codes of a list in their order; none when there is no such list.</summary>
    public IEnumerable<Code> Codes(string codelist) => _codes[codelist];

    /// <summary>The entry of a code; null when the code is null, or not in the list.</summary>
    public Code? Code(string codelist, string? value) => value is null ? null : _byValue.GetValueOrDefault((codelist, value));

    /// <summary>The codes of a list, as filters check them.</summary>
    public PermittedCodes Permitted(string codelist) =>
        new(
            LocalizedText.Same(codelist),
            Codes(codelist).Select(code => code.Value),
            named: KnownCodes.Of(codelist, Codes(codelist).Named())
        );
}
