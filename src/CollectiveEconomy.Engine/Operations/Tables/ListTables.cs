using System.Collections.Concurrent;
using CollectiveEconomy.Engine.Lists.Paging;
using CollectiveEconomy.Engine.Lists.Tables;
using CollectiveEconomy.Engine.Schema;
using CollectiveEconomy.Statistics.Access;
using CollectiveEconomy.Statistics.Languages;
using CollectiveEconomy.Storage.Register;
using GraphQL;
using GraphQL.Types;
using Microsoft.EntityFrameworkCore;

namespace CollectiveEconomy.Engine.Operations.Tables;

/// <summary>The lists of the query root as tables.</summary>
/// <param name="schema">The schema.</param>
/// <param name="store">Knows the tables.</param>
/// <param name="operations">Parses operations, or finds them prepared.</param>
/// <param name="runner">Validates them, with the roles of what they name.</param>
public sealed class ListTables(ISchema schema, IDbContextFactory<RegisterContext> store, OperationCache operations, OperationRunner runner)
{
    private readonly ConcurrentDictionary<string, IReadOnlyList<(string Path, Role Role)>> _columns = [];

    /// <summary>The names of all lists.</summary>
    public IReadOnlyList<string> Names { get; } =
    [.. schema.Query.Fields.Where(field => field.HasMetadata(RootLists.Key)).Select(field => field.Name)];

    /// <summary>The role that a list needs.</summary>
    /// <param name="list">One of <see cref="Names"/>.</param>
    public Role RoleOf(string list) => schema.Query.Fields.Find(list)!.RequiredRole();

    /// <summary>The columns that a list has unless others are selected: those that a caller may see.</summary>
    /// <param name="list">One of <see cref="Names"/>.</param>
    /// <param name="caller">Who asks.</param>
    public IReadOnlyList<string> PathsOf(string list, CallerAccess caller) =>
        [.. _columns.GetOrAdd(list, ColumnsOf).Where(column => caller.Reaches(column.Role)).Select(column => column.Path)];

    /// <summary>What an operation asks for, and nothing else.</summary>
    /// <param name="document">The document.</param>
    /// <param name="operationName">Name of the operation; null for the only one.</param>
    /// <param name="request">Who asks, with which variables.</param>
    /// <exception cref="ExecutionError">The operation is not valid, needs a role, or selects no table, several, or no rows of it.</exception>
    public async Task<IAskedTable> FindAsync(string document, string? operationName, OperationRequest request)
    {
        var operation = operations.Prepare(document, operationName);
        var asked = new AskedTable();
        var result = await runner.RunAsync(
            operation,
            request with
            {
                Values = new Dictionary<string, object?> { [AskedTable.Key] = asked },
                IsQueryOnly = true,
            }
        );
        if (result.Errors?.FirstOrDefault() is { } error)
            throw error;
        return asked.Found is { } found ? found : throw NoColumn.Nodes();
    }

    // Every column with the role that it needs; the schema and the tables of the register do not change.
    private IReadOnlyList<(string Path, Role Role)> ColumnsOf(string list)
    {
        var field = schema.Query.Fields.Find(list)!;
        var row = RowSelection.RowOf(field);
        using var register = store.CreateDbContext();
        return
        [
            .. new RowColumns(register.Model, Language.En)
                .PathsOf(row, field.GetMetadata<Type>(RootLists.Rows))
                .Select(path => (path, RoleOf(row, path.Split('.')))),
        ];
    }

    private static Role RoleOf(IObjectGraphType row, IReadOnlyList<string> path)
    {
        var role = row.RequiredRole();
        IGraphType type = row;
        foreach (var name in path)
        {
            var field = ((IObjectGraphType)type).Fields.Find(name)!;
            type = field.ResolvedType!.GetNamedType();
            role = (Role)Math.Max((int)role, Math.Max((int)field.RequiredRole(), (int)(type as IProvideMetadata).RequiredRole()));
        }

        return role;
    }
}
