using CollectiveEconomy.Engine.Schema;
using CollectiveEconomy.Statistics.Access;
using GraphQL.Types;

namespace CollectiveEconomy.Engine.Tests.Sample;

/// <summary>An input type, made by code, that needs a role as a whole.</summary>
public sealed class StewardInput : InputObjectGraphType
{
    public StewardInput()
    {
        Name = "StewardInput";
        Description = "What only stewards say.";
        this.RequiresRole(Role.Steward);
        Field<StringGraphType>("text").Description("A text.");
    }
}
