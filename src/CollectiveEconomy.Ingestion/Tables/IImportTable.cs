using CollectiveEconomy.Ingestion.Importing;
using CollectiveEconomy.Ingestion.References;
using CollectiveEconomy.Ingestion.Schemas;
using CollectiveEconomy.Ingestion.Submissions;
using CollectiveEconomy.Storage.Register;

namespace CollectiveEconomy.Ingestion.Tables;

/// <summary>A table that may be handed in, whatever its rows become.</summary>
public interface IImportTable
{
    /// <summary>Name of the table, that of its file in <c>schema/tables</c>.</summary>
    string Name { get; }

    /// <summary>Its columns.</summary>
    TableSchema Schema { get; }

    /// <summary>Whether its rows are of a province and year, so that they can be replaced together.</summary>
    internal bool HasKeySets(RegisterContext register, KeySet set);

    /// <summary>Begins to collect its rows of one submission.</summary>
    internal ITableRows Collect(CodeSets codes);
}
