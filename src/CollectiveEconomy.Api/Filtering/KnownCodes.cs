using CollectiveEconomy.Api.Codelists;
using CollectiveEconomy.Storage.Register;

namespace CollectiveEconomy.Api.Filtering;

/// <summary>The codes that a filter may name: a misspelt code would otherwise look like an empty answer.</summary>
/// <param name="List">Name of the list.</param>
/// <param name="Of">Reads the list; from memory where it is kept there.</param>
public sealed record KnownCodes(string List, Func<RegisterContext, IEnumerable<string>> Of)
{
    /// <summary>The codes of a codelist.</summary>
    public static KnownCodes In(CodelistDirectory codelists, string codelist) =>
        new(codelist, _ => codelists.Codes(codelist).Select(code => code.Value));

    /// <exception cref="CodeUnknown">A value is not in the list.</exception>
    internal void Check(string name, IEnumerable<string> values, RegisterContext register)
    {
        var known = Of(register).ToHashSet();
        if (values.FirstOrDefault(value => !known.Contains(value)) is { } unknown)
            throw new CodeUnknown(name, unknown, List, known);
    }
}
