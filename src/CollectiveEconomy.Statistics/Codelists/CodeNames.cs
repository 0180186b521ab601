using CollectiveEconomy.Statistics.Messages;

namespace CollectiveEconomy.Statistics.Codelists;

/// <summary>Codes as messages name them.</summary>
public static class CodeNames
{
    /// <summary>The codes with their names, without totals and part totals, which no organisation has and which say so in their code or note.</summary>
    public static IEnumerable<NamedCode> Named(this IEnumerable<Code> codes) =>
        codes.Where(code => !IsAggregate(code)).Select(code => new NamedCode(code.Value, code.NameVi, code.NameEn));

    private static bool IsAggregate(Code code) =>
        code.Value.StartsWith('_') || code.NoteEn?.StartsWith("aggregate", StringComparison.Ordinal) == true;
}
