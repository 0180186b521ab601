using CollectiveEconomy.Api.Cooperatives;
using CollectiveEconomy.Api.Lineage;
using CollectiveEconomy.Api.ValueChains;
using CollectiveEconomy.Engine.Schema;
using CollectiveEconomy.Statistics.Access;
using CollectiveEconomy.Statistics.Cooperatives;
using CollectiveEconomy.Statistics.Loans;
using CollectiveEconomy.Statistics.ValueChains;
using GraphQL;
using GraphQL.DataLoader;

namespace CollectiveEconomy.Api.Loans;

/// <summary>Loans in the schema.</summary>
[RequiresRole(Role.Ministry)]
[HasLineage<Loan>]
internal sealed class LoanType() : TypeOf<Loan>(loan => loan.Id, loan => loan.ModelId, loan => loan.CooperativeId)
{
    /// <summary>The borrower.</summary>
    public static IDataLoaderResult<Cooperative> Cooperative([FromSource] Loan loan, [FromServices] CooperativeById loader) =>
        loader.LoadAsync(loan.CooperativeId)!;

    /// <summary>Model that it was taken for; null when none.</summary>
    public static IDataLoaderResult<ValueChainModel?>? Model([FromSource] Loan loan, [FromServices] ModelById loader) =>
        loan.ModelId is { } key ? loader.LoadAsync(key) : null;
}
