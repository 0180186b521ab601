using CollectiveEconomy.Engine.Errors;
using GraphQL.Types;

namespace CollectiveEconomy.Engine.Lists.Filters;

/// <summary>A filter compares with null: ignored, it would let more rows pass than was meant.</summary>
/// <param name="type">Name of the filter's type.</param>
/// <param name="field">Name of the field that is null.</param>
public sealed class NullCondition(string type, string field)
    : CodedValidationError(
        ErrorCodes.BadUserInput,
        new(
            $"'{field}' của {type} là null. Hãy cho một giá trị, hoặc bỏ '{field}' nếu không đặt điều kiện.",
            $"'{field}' of {type} is null. Give a value, or leave '{field}' out to set no condition."
        )
    )
{
    /// <summary>Refuses a filter that has a null.</summary>
    /// <param name="type">The filter's type.</param>
    /// <param name="given">Its fields as they were given.</param>
    /// <exception cref="NullCondition">One of them is null.</exception>
    public static void Refuse(IInputObjectGraphType type, IDictionary<string, object?> given)
    {
        foreach (var (field, value) in given)
            if (value is null)
                throw new NullCondition(type.Name, field);
    }
}
