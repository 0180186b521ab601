using CollectiveEconomy.Engine.Lists.Filters;
using CollectiveEconomy.Statistics.Imports;

namespace CollectiveEconomy.Api.Imports;

/// <summary>Filter on submissions.</summary>
internal sealed class ImportFilterType : FilterType<ImportBatch>
{
    /// <summary>Declares it.</summary>
    public ImportFilterType()
        : base("ImportFilter", "submissions")
    {
        Value<ChoiceFilterType<ImportOutcome>, ImportOutcome>("outcome", batch => batch.Outcome, "Outcome.");
        Value<IntFilterType, int>("errors", batch => batch.Errors, "Number of errors.");
        Related<ImportedFile, ImportedFileFilterType>(
            "files",
            register => register.ImportedFiles,
            (file, batch) => file.ImportBatchId == batch.Id,
            "Its files."
        );
    }
}
