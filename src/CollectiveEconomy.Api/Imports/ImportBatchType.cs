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
            "Findings, in the order of files and rows; of very many the first 10,000 of each severity are kept.",
            batch => batch.Id,
            ChildRelation.By((ImportFinding row) => row.ImportBatchId, row => row.Number),
            hasFilter: false
        );
    }

    /// <summary>Its number, by which `/imports/{number}` and the command line know it.</summary>
    public static int Number([FromSource] ImportBatch batch) => batch.Id;

    /// <summary>Its files, but those that an earlier one had brought; null when nothing is kept of them.</summary>
    public static IDataLoaderResult<IReadOnlyList<ImportedFile>?> Files(
        [FromSource] ImportBatch batch,
        [FromServices] FilesByImport files
    ) => files.LoadAsync(batch.Id);

    /// <summary>How often each rule did not hold, all findings counted; null when nothing was found.</summary>
    public static IDataLoaderResult<IReadOnlyList<ImportRuleCount>?> Rules(
        [FromSource] ImportBatch batch,
        [FromServices] RulesByImport rules
    ) => rules.LoadAsync(batch.Id);
}
