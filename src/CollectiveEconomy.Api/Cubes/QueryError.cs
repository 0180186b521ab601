using CollectiveEconomy.Engine.Errors;
using CollectiveEconomy.Statistics.Cubes.Queries;

namespace CollectiveEconomy.Api.Cubes;

/// <summary>One reason why a query of a cube is refused.</summary>
/// <param name="fault">The reason.</param>
internal sealed class QueryError(QueryFault fault) : CodedError(CodeOf(fault), fault.Message)
{
    private static readonly Lazy<IReadOnlyDictionary<string, ErrorCode>> Codes = new(() =>
        ErrorCodeList.In([typeof(QueryError).Assembly, typeof(ErrorCode).Assembly]).Distinct().ToDictionary(code => code.Name)
    );

    /// <summary>The listed code of a reason.</summary>
    public static ErrorCode CodeOf(QueryFault fault) => Codes.Value[fault.Code];
}
