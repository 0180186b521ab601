using GraphQL;

namespace CollectiveEconomy.Engine.Lists.Tables;

/// <summary>Where that is put which an operation asks for as a table: it is then not read as objects.</summary>
public sealed class AskedTable
{
    /// <summary>Under which it stands in the user context of an operation.</summary>
    public const string Key = "collective-economy.table";

    /// <summary>That of an operation which wants a table; null where it wants objects.</summary>
    /// <param name="context">The field that is resolved.</param>
    public static AskedTable? Of(IResolveFieldContext context) =>
        context.UserContext.TryGetValue(Key, out var asked) ? asked as AskedTable : null;

    /// <summary>What is asked for; null until it is resolved.</summary>
    /// <exception cref="NoColumn">It is set a second time.</exception>
    public IAskedTable? Found
    {
        get;
        set => field = field is null ? value : throw NoColumn.Nodes();
    }
}
