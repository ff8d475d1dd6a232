using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Lier.Portal.Data.Migrations
{
    /// <inheritdoc />
    public partial class MeasuredTargetsStay : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_Measurements_Target_TargetId",
                table: "Measurements");

            migrationBuilder.AddForeignKey(
                name: "FK_Measurements_Target_TargetId",
                table: "Measurements",
                column: "TargetId",
                principalTable: "Target",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_Measurements_Target_TargetId",
                table: "Measurements");

            migrationBuilder.AddForeignKey(
                name: "FK_Measurements_Target_TargetId",
                table: "Measurements",
                column: "TargetId",
                principalTable: "Target",
                principalColumn: "Id",
                onDelete: ReferentialAction.Cascade);
        }
    }
}
