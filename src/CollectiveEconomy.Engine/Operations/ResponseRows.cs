using GraphQL;
using GraphQL.Execution;

namespace CollectiveEconomy.Engine.Operations;

/// <summary>Counts what a response holds.</summary>
internal static class ResponseRows
{
    /// <summary>Objects in the lists of an executed response at every depth, and 1 for a response without lists; 0 for one without data.</summary>
    public static int CountOf(ExecutionResult result) =>
        result.Data switch
        {
            ResponseData data => data.Rows,
            ExecutionNode root => Math.Max(1, CountOf(root)),
            _ => 0,
        };

    private static int CountOf(ExecutionNode node)
    {
        var rows = 0;
        switch (node)
        {
            case ArrayExecutionNode { Items: { } items }:
                foreach (var item in items)
                    rows += CountOf(item) + (item is ObjectExecutionNode { SubFields: not null } ? 1 : 0);
                break;
            case ObjectExecutionNode { SubFields: { } fields }:
                foreach (var field in fields)
                    rows += CountOf(field);
                break;
        }

        return rows;
    }
}
