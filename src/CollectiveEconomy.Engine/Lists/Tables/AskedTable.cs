namespace CollectiveEconomy.Engine.Lists.Tables;

/// <summary>Where the list of an operation is put that is wanted as a table: it is then not read as objects.</summary>
public sealed class AskedTable
{
    /// <summary>Under which it stands in the user context of an operation.</summary>
    public const string Key = "collective-economy.table";

    /// <summary>The list; null until one is resolved.</summary>
    /// <exception cref="NoColumn">It is set a second time.</exception>
    public ITableOfList? Found
    {
        get;
        set => field = field is null ? value : throw NoColumn.Nodes();
    }
}
