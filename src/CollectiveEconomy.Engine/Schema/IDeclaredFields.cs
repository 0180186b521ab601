using GraphQL.Types;

namespace CollectiveEconomy.Engine.Schema;

/// <summary>A class that declares fields of a root type in code, where a marked class has a method for each.</summary>
public interface IDeclaredFields
{
    /// <summary>The fields.</summary>
    IReadOnlyList<FieldType> Fields { get; }
}
