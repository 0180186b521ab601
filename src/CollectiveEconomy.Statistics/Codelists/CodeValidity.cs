namespace CollectiveEconomy.Statistics.Codelists;

/// <summary>When a code, or a whole codelist, is in force.</summary>
/// <param name="Codelist">Identifier of the list.</param>
/// <param name="Code">The code; null for every code of the list.</param>
/// <param name="ValidFrom">First day in force; null when it is not recorded.</param>
/// <param name="ValidTo">Last day in force; null while in force.</param>
/// <param name="Successor">Code of the same list that took its place; null when none did.</param>
/// <param name="Confidence">How sure it is, in percent; null when it was not judged.</param>
/// <param name="LegalBasisVi">Legal text in Vietnamese.</param>
/// <param name="LegalBasisEn">Legal text in English.</param>
public sealed record CodeValidity(
    string Codelist,
    string? Code,
    DateOnly? ValidFrom,
    DateOnly? ValidTo,
    string? Successor,
    int? Confidence,
    string LegalBasisVi,
    string LegalBasisEn
) : IValidity;
