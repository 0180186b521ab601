using CollectiveEconomy.Engine.Lists.Sublists;
using CollectiveEconomy.Engine.Nodes;
using CollectiveEconomy.Engine.Schema;
using CollectiveEconomy.Statistics.Access;
using CollectiveEconomy.Statistics.Imports;
using GraphQL;
using GraphQL.DataLoader;

namespace CollectiveEconomy.Api.Imports;

/// <summary>Submissions in the schema.</summary>
[RequiresRole(Role.Steward)]
internal sealed class ImportBatchType : TypeOf<ImportBatch>
{
    /// <summary>A submission is a node.</summary>
    public ImportBatchType()
        : base(batch => batch.Id)
    {
        this.IsNode(batch => batch.Id);
        this.Sublist(
            "findings",
            "Findings, in the order of files and rows; beyond 500,000 of each severity, the first.",
            batch => batch.Id,
            ChildRelation.By((ImportFinding row) => row.ImportBatchId, row => row.Number),
            hasFilter: false
        );
    }

    /// <summary>Number of the submission, as used in `/imports/{number}` and the command line.</summary>
    public static int Number([FromSource] ImportBatch batch) => batch.Id;

    /// <summary>Files of the submission, each with what its rows did; null when not stored.</summary>
    public static IDataLoaderResult<IReadOnlyList<ImportedFile>?> Files(
        [FromSource] ImportBatch batch,
        [FromServices] FilesByImport files
    ) => files.LoadAsync(batch.Id);

    /// <summary>Number of findings by rule, including findings that were not stored; null when none.</summary>
    public static IDataLoaderResult<IReadOnlyList<ImportRuleCount>?> Rules(
        [FromSource] ImportBatch batch,
        [FromServices] RulesByImport rules
    ) => rules.LoadAsync(batch.Id);

    /// <summary>Findings by rule and column, errors first, then the largest groups; empty when there are none.</summary>
    public static IDataLoaderResult<IReadOnlyList<FindingGroup>?> FindingGroups(
        [FromSource] ImportBatch batch,
        [FromServices] GroupsByImport groups
    ) => groups.LoadAsync(batch.Id);
}
