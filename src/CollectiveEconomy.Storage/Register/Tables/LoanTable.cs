using CollectiveEconomy.Statistics.Cooperatives;
using CollectiveEconomy.Statistics.Loans;
using CollectiveEconomy.Statistics.ValueChains;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CollectiveEconomy.Storage.Register.Tables;

internal sealed class LoanTable : IEntityTypeConfiguration<Loan>
{
    public void Configure(EntityTypeBuilder<Loan> builder)
    {
        builder.ToTable("Loan");
        builder.HasKey(loan => loan.Id);
        builder.HasIndex(loan => loan.DisbursedOn);
        builder.RefersTo<ValueChainModel>(nameof(Loan.ModelId));
        builder.RefersTo<Cooperative>(nameof(Loan.CooperativeId));
    }
}
