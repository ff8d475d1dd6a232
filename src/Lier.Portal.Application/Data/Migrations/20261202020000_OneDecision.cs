using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Lier.Portal.Application.Data.Migrations
{
    /// <inheritdoc />
    public partial class OneDecision : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AlterColumn<int>(
                name: "NoteId",
                table: "DecisionResult",
                type: "INTEGER",
                nullable: true,
                oldClrType: typeof(int),
                oldType: "INTEGER");

            migrationBuilder.AddColumn<int>(
                name: "MeasurementId",
                table: "DecisionResult",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "IX_DecisionResult_DecisionId_MeasurementId",
                table: "DecisionResult",
                columns: new[] { "DecisionId", "MeasurementId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_DecisionResult_MeasurementId",
                table: "DecisionResult",
                column: "MeasurementId");

            migrationBuilder.AddCheckConstraint(
                name: "CK_DecisionResult_OneThing",
                table: "DecisionResult",
                sql: "(\"NoteId\" IS NULL) <> (\"MeasurementId\" IS NULL)");

            migrationBuilder.AddForeignKey(
                name: "FK_DecisionResult_Measurements_MeasurementId",
                table: "DecisionResult",
                column: "MeasurementId",
                principalTable: "Measurements",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_DecisionResult_Measurements_MeasurementId",
                table: "DecisionResult");

            migrationBuilder.DropIndex(
                name: "IX_DecisionResult_DecisionId_MeasurementId",
                table: "DecisionResult");

            migrationBuilder.DropIndex(
                name: "IX_DecisionResult_MeasurementId",
                table: "DecisionResult");

            migrationBuilder.DropCheckConstraint(
                name: "CK_DecisionResult_OneThing",
                table: "DecisionResult");

            migrationBuilder.DropColumn(
                name: "MeasurementId",
                table: "DecisionResult");

            migrationBuilder.AlterColumn<int>(
                name: "NoteId",
                table: "DecisionResult",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0,
                oldClrType: typeof(int),
                oldType: "INTEGER",
                oldNullable: true);
        }
    }
}
