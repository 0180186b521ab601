using CollectiveEconomy.Engine.Schema;
using CollectiveEconomy.Statistics.Access;
using CollectiveEconomy.Statistics.Imports;

namespace CollectiveEconomy.Api.Imports;

/// <summary>Files of submissions in the schema.</summary>
[RequiresRole(Role.Steward)]
internal sealed class ImportedFileType() : TypeOf<ImportedFile>(file => file.ImportBatchId);
