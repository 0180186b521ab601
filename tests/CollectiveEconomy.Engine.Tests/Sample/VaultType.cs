using CollectiveEconomy.Engine.Schema;
using CollectiveEconomy.Statistics.Access;
using GraphQL.Types;

namespace CollectiveEconomy.Engine.Tests.Sample;

/// <summary>A type made by code, with everything that can need a role.</summary>
public sealed class VaultType : ObjectGraphType<Vault>
{
    public VaultType()
    {
        Name = "Vault";
        Description = "A vault.";
        var coin = new EnumerationGraphType { Name = "Coin", Description = "A coin." };
        coin.Add("BRONZE", 1, "Bronze.");
        coin.Add(new EnumValueDefinition("GOLD", 3) { Description = "Gold." }.RequiresRole(Role.Steward));
        var slip = new InputObjectGraphType { Name = "Slip", Description = "A slip." };
        slip.Field<StringGraphType>("open").Description("An open word.");
        slip.Field<StringGraphType>("closed").Description("A closed word.").RequiresRole(Role.Ministry);

        Field<StringGraphType>("door").Description("Its door.").Resolve(context => context.Source.Door);
        Field<StringGraphType>("gold").Description("Its gold.").RequiresRole(Role.Steward).Resolve(_ => "gold");
        Field<StringGraphType>("take")
            .Description("Takes.")
            .Argument<IntGraphType>("amount", "How much.", argument => argument.RequiresRole(Role.Researcher))
            .Argument<StewardInput>("order", "An order.")
            .Arguments(
                new QueryArgument(coin) { Name = "coin", Description = "Which coin." },
                new QueryArgument(new ListGraphType(slip)) { Name = "slips", Description = "Slips." }
            )
            .Resolve(_ => "taken");
    }
}
