using CollectiveEconomy.Statistics.Languages;
using CollectiveEconomy.Statistics.Official;

namespace CollectiveEconomy.Ingestion.References;

/// <summary>Names by which source documents are chosen and found.</summary>
internal static class SourceNames
{
    /// <summary>The issuer and the code, for an issuer has many documents.</summary>
    public static string Of(SourceDocument document, Language language) => $"{document.IssuerName(language)} ({document.Code})";
}
