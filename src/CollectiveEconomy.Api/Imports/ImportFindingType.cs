using CollectiveEconomy.Engine.Languages;
using CollectiveEconomy.Engine.Schema;
using CollectiveEconomy.Statistics.Access;
using CollectiveEconomy.Statistics.Imports;
using CollectiveEconomy.Statistics.Languages;
using GraphQL;

namespace CollectiveEconomy.Api.Imports;

/// <summary>Findings in submissions in the schema.</summary>
[RequiresRole(Role.Steward)]
internal sealed class ImportFindingType()
    : TypeOf<ImportFinding>(finding => finding.ImportBatchId, finding => finding.MessageVi, finding => finding.MessageEn)
{
    /// <summary>The problem and the expected value.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="preferred">What the request prefers.</param>
    /// <param name="language">Language; by default from the Accept-Language header.</param>
    public static string Message([FromSource] ImportFinding finding, [FromServices] RequestLanguage preferred, Language? language) =>
        (language ?? preferred.Value).Of(finding.MessageVi, finding.MessageEn);

    /// <summary>The problem and the expected value, in Vietnamese.</summary>
    [Obsolete("2026-11-24: Use `message(language: VI)` instead.")]
    public static string MessageVi([FromSource] ImportFinding finding) => finding.MessageVi;

    /// <summary>The problem and the expected value, in English.</summary>
    [Obsolete("2026-11-24: Use `message(language: EN)` instead.")]
    public static string MessageEn([FromSource] ImportFinding finding) => finding.MessageEn;
}
