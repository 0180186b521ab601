using CollectiveEconomy.Engine.Errors;
using CollectiveEconomy.Engine.Expressions;
using CollectiveEconomy.Engine.Lists.Sorting;
using CollectiveEconomy.Statistics.Cooperatives;
using CollectiveEconomy.Statistics.Messages;
using CollectiveEconomy.Storage.Register;
using Microsoft.EntityFrameworkCore;

namespace CollectiveEconomy.Api.Cooperatives;

/// <summary>Tells of a code that no organisation has, with its neighbours among the codes.</summary>
internal static class CooperativeNotFound
{
    public static async Task<NotFound> NearAsync(RegisterContext register, string code, CancellationToken cancellationToken)
    {
        var byCode = SortOrder.By((Cooperative row) => row.Code);
        var near = new[]
        {
            await NextAsync(register, byCode.Reversed, code, cancellationToken),
            await NextAsync(register, byCode, code, cancellationToken),
        };
        var named = near.OfType<string>().Select(neighbour => $"'{neighbour}'").ToList();
        return new NotFound(
            new(
                $"Không có tổ chức nào mang mã '{UnknownCode.Echo(code)}'; các mã gần nhất là {string.Join(" và ", named)}. Hãy tìm theo tên bằng cooperatives(where: {{ name: {{ contains: … }} }}).",
                $"No organisation has the code '{UnknownCode.Echo(code)}'; the nearest codes are {string.Join(" and ", named)}. Search by name with cooperatives(where: {{ name: {{ contains: … }} }})."
            )
        );
    }

    private static Task<string?> NextAsync(
        RegisterContext register,
        SortOrder<Cooperative> order,
        string code,
        CancellationToken cancellationToken
    ) =>
        order
            .Parts(Predicates.Always<Cooperative>(), register)
            .Single()
            .After(order, [code])
            .In(order)
            .Items.Select(other => other.Code)
            .FirstOrDefaultAsync(cancellationToken);
}
